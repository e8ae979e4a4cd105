using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OrientationBot.Knowledge.Directory.Migrations
{
    /// <inheritdoc />
    public partial class Directory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "structure_changes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Structure = table.Column<string>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    After = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_structure_changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "structures",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Sheet = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_structures", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_structure_changes_Structure",
                table: "structure_changes",
                column: "Structure");

            // The history is only ever added to: neither a bug nor a tool can rewrite it.
            migrationBuilder.Sql("CREATE TRIGGER structure_changes_keep BEFORE UPDATE ON structure_changes BEGIN SELECT RAISE(ABORT, 'changes are only added'); END");
            migrationBuilder.Sql("CREATE TRIGGER structure_changes_stay BEFORE DELETE ON structure_changes BEGIN SELECT RAISE(ABORT, 'changes are only added'); END");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "structure_changes");

            migrationBuilder.DropTable(
                name: "structures");
        }
    }
}
