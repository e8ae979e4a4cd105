using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OrientationBot.Knowledge.Directory.Migrations
{
    /// <inheritdoc />
    public partial class Changes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Nothing has ever been written into the first shape of the history.
            migrationBuilder.DropTable(name: "structure_changes");

            migrationBuilder.CreateTable(
                name: "structure_changes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Proposal = table.Column<string>(type: "TEXT", nullable: false),
                    Structure = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Changes = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: true),
                    Person = table.Column<bool>(type: "INTEGER", nullable: false),
                    Undoes = table.Column<string>(type: "TEXT", nullable: true),
                    Previous = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_structure_changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Account = table.Column<string>(type: "TEXT", nullable: false),
                    Proposal = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ToldAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "proposals",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", nullable: false),
                    Sheets = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: true),
                    Undoes = table.Column<string>(type: "TEXT", nullable: true),
                    Amends = table.Column<string>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "report_answers",
                columns: table => new
                {
                    Report = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    Proposal = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_answers", x => x.Report);
                });

            migrationBuilder.CreateIndex(name: "IX_structure_changes_Proposal", table: "structure_changes", column: "Proposal");

            migrationBuilder.CreateIndex(
                name: "IX_structure_changes_Structure_Version", table: "structure_changes", columns: new[] { "Structure", "Version" }, unique: true);

            migrationBuilder.CreateIndex(name: "IX_proposals_State", table: "proposals", column: "State");

            // The history is only ever added to: neither a bug nor a tool can rewrite it. « INSERT OR REPLACE » fires no delete trigger: the third one refuses it.
            migrationBuilder.Sql("CREATE TRIGGER structure_changes_keep BEFORE UPDATE ON structure_changes BEGIN SELECT RAISE(ABORT, 'changes are only added'); END");
            migrationBuilder.Sql("CREATE TRIGGER structure_changes_stay BEFORE DELETE ON structure_changes BEGIN SELECT RAISE(ABORT, 'changes are only added'); END");
            migrationBuilder.Sql(
                "CREATE TRIGGER structure_changes_follow BEFORE INSERT ON structure_changes "
                + "WHEN NEW.Id <> (SELECT IFNULL(MAX(Id), 0) + 1 FROM structure_changes) "
                + "OR NEW.Previous <> IFNULL((SELECT Hash FROM structure_changes ORDER BY Id DESC LIMIT 1), '') "
                + "BEGIN SELECT RAISE(ABORT, 'changes are only added'); END");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "notices", "proposals", "report_answers", "structure_changes" })
                migrationBuilder.DropTable(name: table);

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

            migrationBuilder.CreateIndex(name: "IX_structure_changes_Structure", table: "structure_changes", column: "Structure");
        }
    }
}
