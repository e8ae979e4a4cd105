using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OrientationBot.Bot.Conversations.Migrations
{
    /// <inheritdoc />
    public partial class Figures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Structure",
                table: "outcomes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Territory",
                table: "outcomes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Widened",
                table: "outcomes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Day_Result_Need_Commune_Territory_Widened_Meters_Structure",
                table: "outcomes",
                columns: new[] { "Day", "Result", "Need", "Commune", "Territory", "Widened", "Meters", "Structure" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_outcomes_Day_Result_Need_Commune_Territory_Widened_Meters_Structure",
                table: "outcomes");

            migrationBuilder.DropColumn(
                name: "Structure",
                table: "outcomes");

            migrationBuilder.DropColumn(
                name: "Territory",
                table: "outcomes");

            migrationBuilder.DropColumn(
                name: "Widened",
                table: "outcomes");
        }
    }
}
