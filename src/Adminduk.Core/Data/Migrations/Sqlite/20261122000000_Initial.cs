using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Adminduk.Core.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "acts",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    book = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    office = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    registered_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    event_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    late = table.Column<bool>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    excerpts = table.Column<int>(type: "INTEGER", nullable: false),
                    room = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    cabinet = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    box = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    sheet = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_acts", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "address_periods",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    rt = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    rw = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    village = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    process_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_address_periods", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "api_clients",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    owner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    area = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    services = table.Column<string>(type: "TEXT", nullable: false),
                    hourly_limit = table.Column<int>(type: "INTEGER", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    key_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    key_start = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    revoked_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_api_clients", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "appointments",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    officer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    acting = table.Column<bool>(type: "INTEGER", nullable: false),
                    decree = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    counter_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appointments", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "asp_net_roles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_roles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    closed = table.Column<bool>(type: "INTEGER", nullable: false),
                    must_change_password = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_expires_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_code_step = table.Column<long>(type: "INTEGER", nullable: false),
                    nik = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_settings",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    cut_off = table.Column<TimeOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_settings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_years",
                columns: table => new
                {
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_years", x => x.year);
                });

            migrationBuilder.CreateTable(
                name: "case_drafts",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    service = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    answers = table.Column<string>(type: "TEXT", nullable: false),
                    files = table.Column<string>(type: "TEXT", nullable: false),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_drafts", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    effective = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    definition_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    step_role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    resume_step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    step_entered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    step_due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    filed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    clock_started_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    promised_from_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    clock_stopped_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    due_is_provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    paused_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    escalated_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    resident_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    applicant_nik = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    applicant_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    applicant_key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    area = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    client_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    answers = table.Column<string>(type: "TEXT", nullable: false),
                    facts = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    receipt_code_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    receipt_token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    receipt_issued_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    register_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    intake_unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    intake_officer = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    intake_position = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    intake_unit = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    claimed_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    claimed_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "demo_marks",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    profile = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    loaded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_demo_marks", x => x.regency);
                });

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    resident_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    subject_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    data = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    signer_role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    signed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    signer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    signer_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    signer_title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documents", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "domiciles",
                columns: table => new
                {
                    nik = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    holder = table.Column<int>(type: "INTEGER", nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_domiciles", x => x.nik);
                });

            migrationBuilder.CreateTable(
                name: "duplicate_suspicions",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    first_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    second_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    score = table.Column<double>(type: "REAL", nullable: false),
                    explanation = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    found_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    verdict = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    staying_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    heir_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    take_over = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    proposed_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    proposed_by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    proposed_role = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    proposal_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decision_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    merged = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duplicate_suspicions", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "families",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    rt = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    rw = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    hamlet = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    village = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    postal_code = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    card_issued_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_families", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "family_memberships",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    resident_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    relationship = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    process_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_family_memberships", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "handovers",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    receiver_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    receiver_kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    proof = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    proof_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    signature = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    officer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    officer_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    position = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handovers", x => new { x.regency, x.case_id });
                });

            migrationBuilder.CreateTable(
                name: "holidays",
                columns: table => new
                {
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_holidays", x => x.date);
                });

            migrationBuilder.CreateTable(
                name: "id_card_events",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    resident_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    process_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_id_card_events", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "idempotency_keys",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    request_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    result_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotency_keys", x => new { x.regency, x.key });
                });

            migrationBuilder.CreateTable(
                name: "import_findings",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    import_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    row = table.Column<int>(type: "INTEGER", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    column = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    args = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_findings", x => new { x.regency, x.import_id, x.row, x.order });
                });

            migrationBuilder.CreateTable(
                name: "limit_windows",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    window = table.Column<long>(type: "INTEGER", nullable: false),
                    used = table.Column<int>(type: "INTEGER", nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_limit_windows", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "match_keys",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    resident_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_match_keys", x => new { x.regency, x.key, x.resident_id });
                });

            migrationBuilder.CreateTable(
                name: "match_models",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    people = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_match_models", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "name_words",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    word = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    next = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    resident_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_name_words", x => new { x.regency, x.word, x.next, x.resident_id });
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    book = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    period = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_number_series", x => new { x.regency, x.book, x.period });
                });

            migrationBuilder.CreateTable(
                name: "officers",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    nip = table.Column<string>(type: "TEXT", maxLength: 18, nullable: true),
                    active = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_officers", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "opening_hours",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    day = table.Column<int>(type: "INTEGER", nullable: false),
                    opens = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    closes = table.Column<TimeOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_opening_hours", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    channel = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    next_attempt_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    settled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_error = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "pending_registrations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    nik = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pending_registrations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "positions",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    service = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    operational_superior_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    administrative_superior_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_positions", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "processes",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    actor_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    actor_kind = table.Column<int>(type: "INTEGER", nullable: false),
                    actor_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    position = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    on_behalf_of = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_processes", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "recording_slots",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    seat = table.Column<int>(type: "INTEGER", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recording_slots", x => new { x.regency, x.unit_id, x.at, x.seat });
                });

            migrationBuilder.CreateTable(
                name: "register_entries",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    book = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    service = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    area = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    products = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    signature_mark = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_entries", x => new { x.regency, x.book, x.year, x.number });
                });

            migrationBuilder.CreateTable(
                name: "relocations",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    resident_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    direction = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    other_region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    other_address = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    reason = table.Column<int>(type: "INTEGER", nullable: true),
                    letter_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    process_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_relocations", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "resident_imports",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    stored = table.Column<bool>(type: "INTEGER", nullable: false),
                    mapping = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    layout = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    village = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    codes = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    total = table.Column<int>(type: "INTEGER", nullable: true),
                    last_row = table.Column<int>(type: "INTEGER", nullable: false),
                    findings_left_out = table.Column<int>(type: "INTEGER", nullable: false),
                    fault = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    fault_args = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    actor_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    actor_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    finished_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    process_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    slot = table.Column<int>(type: "INTEGER", nullable: true),
                    lease_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    added = table.Column<int>(type: "INTEGER", nullable: false),
                    conflicts = table.Column<int>(type: "INTEGER", nullable: false),
                    doubtful = table.Column<int>(type: "INTEGER", nullable: false),
                    families = table.Column<int>(type: "INTEGER", nullable: false),
                    faulty = table.Column<int>(type: "INTEGER", nullable: false),
                    present = table.Column<int>(type: "INTEGER", nullable: false),
                    rows = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_resident_imports", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "service_counters",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_counters", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "special_days",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opens = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    closes = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_special_days", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "temporary_stays",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    nik = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    sex = table.Column<int>(type: "INTEGER", nullable: true),
                    birth_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    origin = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    passport_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    permit_number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    address = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    village = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    rt = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    rw = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    process_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_temporary_stays", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "transfers",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_regency = table.Column<int>(type: "INTEGER", nullable: false),
                    to_region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    to_address = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    reason = table.Column<int>(type: "INTEGER", nullable: true),
                    letter = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    valid_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reserved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reserved_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    accepted_case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    accepted_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    cancellation = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_transfers", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "units",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    area = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    active = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_units", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "vulnerable_surveys",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    team = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    @event = table.Column<string>(name: "event", type: "TEXT", maxLength: 120, nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    village = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vulnerable_surveys", x => new { x.regency, x.id });
                });

            migrationBuilder.CreateTable(
                name: "act_notes",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    act_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    process_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_act_notes", x => new { x.regency, x.act_id, x.order });
                    table.ForeignKey(
                        name: "fk_act_notes_acts_regency_act_id",
                        columns: x => new { x.regency, x.act_id },
                        principalTable: "acts",
                        principalColumns: new[] { "regency", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "act_people",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    act_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    resident_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    nik = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_act_people", x => new { x.regency, x.act_id, x.order });
                    table.ForeignKey(
                        name: "fk_act_people_acts_regency_act_id",
                        columns: x => new { x.regency, x.act_id },
                        principalTable: "acts",
                        principalColumns: new[] { "regency", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "act_revisions",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    act_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    process_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_act_revisions", x => new { x.regency, x.act_id, x.order });
                    table.ForeignKey(
                        name: "fk_act_revisions_acts_regency_act_id",
                        columns: x => new { x.regency, x.act_id },
                        principalTable: "acts",
                        principalColumns: new[] { "regency", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "act_scans",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_act_scans", x => new { x.regency, x.id });
                    table.ForeignKey(
                        name: "fk_act_scans_acts_regency_act_id",
                        columns: x => new { x.regency, x.act_id },
                        principalTable: "acts",
                        principalColumns: new[] { "regency", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_role_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    role_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_role_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_asp_net_role_claims_asp_net_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "asp_net_roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_asp_net_user_claims_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_asp_net_user_logins_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_passkeys",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_passkeys", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_asp_net_user_passkeys_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_roles",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_roles", x => new { x.user_id, x.role_id });
                    table.ForeignKey(
                        name: "fk_asp_net_user_roles_asp_net_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "asp_net_roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_asp_net_user_roles_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_asp_net_user_tokens_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sign_in_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_seen_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    strong = table.Column<bool>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    device = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_in_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_sign_in_sessions_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "attachments",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    requirement = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    replaced = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attachments", x => new { x.regency, x.id });
                    table.ForeignKey(
                        name: "fk_attachments_cases_regency_case_id",
                        columns: x => new { x.regency, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "regency", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_items",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    requirement = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    detail = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_items", x => new { x.regency, x.case_id, x.requirement });
                    table.ForeignKey(
                        name: "fk_case_items_cases_regency_case_id",
                        columns: x => new { x.regency, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "regency", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_pauses",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    to = table.Column<DateTime>(type: "TEXT", nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_pauses", x => new { x.regency, x.case_id, x.order });
                    table.ForeignKey(
                        name: "fk_case_pauses_cases_regency_case_id",
                        columns: x => new { x.regency, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "regency", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_returns",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    item = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    remedy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    repaired_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_returns", x => new { x.regency, x.case_id, x.order });
                    table.ForeignKey(
                        name: "fk_case_returns_cases_regency_case_id",
                        columns: x => new { x.regency, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "regency", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_steps",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    verdict = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    officer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    officer_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    position = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    unit = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    paraf = table.Column<bool>(type: "INTEGER", nullable: false),
                    entered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    norm = table.Column<int>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    process_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_steps", x => new { x.regency, x.case_id, x.order });
                    table.ForeignKey(
                        name: "fk_case_steps_cases_regency_case_id",
                        columns: x => new { x.regency, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "regency", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "residents",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nik = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    search_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    sex = table.Column<int>(type: "INTEGER", nullable: false),
                    birth_place = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    birth_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    blood_type = table.Column<int>(type: "INTEGER", nullable: false),
                    religion = table.Column<int>(type: "INTEGER", nullable: false),
                    faith = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    marital_status = table.Column<int>(type: "INTEGER", nullable: false),
                    relationship = table.Column<int>(type: "INTEGER", nullable: false),
                    education = table.Column<int>(type: "INTEGER", nullable: false),
                    occupation = table.Column<int>(type: "INTEGER", nullable: false),
                    occupation_generation = table.Column<int>(type: "INTEGER", nullable: false),
                    citizenship = table.Column<int>(type: "INTEGER", nullable: false),
                    disability = table.Column<int>(type: "INTEGER", nullable: true),
                    mother_nik = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    mother_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    father_nik = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    father_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    birth_act_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    marriage_act_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    marriage_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    divorce_act_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    divorce_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    passport_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    stay_permit_number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    status_since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    duplicate_of_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    id_card = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    biometrics_recorded = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    front_title = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    back_title = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    impaired = table.Column<bool>(type: "INTEGER", nullable: true),
                    birth_act_held = table.Column<bool>(type: "INTEGER", nullable: true),
                    marriage_act_held = table.Column<bool>(type: "INTEGER", nullable: true),
                    divorce_act_held = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_residents", x => new { x.regency, x.id });
                    table.ForeignKey(
                        name: "fk_residents_families_regency_family_id",
                        columns: x => new { x.regency, x.family_id },
                        principalTable: "families",
                        principalColumns: new[] { "regency", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "process_events",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    process_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    schema = table.Column<int>(type: "INTEGER", nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    before = table.Column<string>(type: "TEXT", nullable: true),
                    after = table.Column<string>(type: "TEXT", nullable: true),
                    changed = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    salt = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    leaf_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_process_events", x => new { x.regency, x.process_id, x.order });
                    table.ForeignKey(
                        name: "fk_process_events_processes_regency_process_id",
                        columns: x => new { x.regency, x.process_id },
                        principalTable: "processes",
                        principalColumns: new[] { "regency", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "transfer_person",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    transfer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    resident_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nik = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    active_since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    struck_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_transfer_person", x => new { x.regency, x.transfer_id, x.resident_id });
                    table.ForeignKey(
                        name: "fk_transfer_person_transfers_regency_transfer_id",
                        columns: x => new { x.regency, x.transfer_id },
                        principalTable: "transfers",
                        principalColumns: new[] { "regency", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vulnerable_people",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    resident_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    temporary_number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    search_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    sex = table.Column<int>(type: "INTEGER", nullable: false),
                    birth_place = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    birth_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    remark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    listed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    merged_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vulnerable_people", x => new { x.regency, x.id });
                    table.ForeignKey(
                        name: "fk_vulnerable_people_vulnerable_surveys_regency_survey_id",
                        columns: x => new { x.regency, x.survey_id },
                        principalTable: "vulnerable_surveys",
                        principalColumns: new[] { "regency", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rare_elements",
                columns: table => new
                {
                    regency = table.Column<int>(type: "INTEGER", nullable: false),
                    resident_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    previous_address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    passport_expiry = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    citizenship_decree = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    sponsor_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    sponsor_type = table.Column<int>(type: "INTEGER", nullable: true),
                    sponsor_address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    stay_permit_kind = table.Column<int>(type: "INTEGER", nullable: true),
                    stay_permit_place = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    stay_permit_issued_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    stay_permit_expiry = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    first_arrival_place = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    first_arrival_date = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rare_elements", x => new { x.regency, x.resident_id });
                    table.ForeignKey(
                        name: "fk_rare_elements_residents_regency_resident_id",
                        columns: x => new { x.regency, x.resident_id },
                        principalTable: "residents",
                        principalColumns: new[] { "regency", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_act_people_regency_nik",
                table: "act_people",
                columns: new[] { "regency", "nik" });

            migrationBuilder.CreateIndex(
                name: "ix_act_people_regency_resident_id",
                table: "act_people",
                columns: new[] { "regency", "resident_id" });

            migrationBuilder.CreateIndex(
                name: "ix_act_scans_regency_act_id",
                table: "act_scans",
                columns: new[] { "regency", "act_id" });

            migrationBuilder.CreateIndex(
                name: "ix_acts_regency_book_year_sequence",
                table: "acts",
                columns: new[] { "regency", "book", "year", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_acts_regency_case_id",
                table: "acts",
                columns: new[] { "regency", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_acts_regency_kind_number_office",
                table: "acts",
                columns: new[] { "regency", "kind", "number", "office" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_address_periods_regency_family_id",
                table: "address_periods",
                columns: new[] { "regency", "family_id" });

            migrationBuilder.CreateIndex(
                name: "ix_api_clients_regency_key_hash",
                table: "api_clients",
                columns: new[] { "regency", "key_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_appointments_regency_officer_id",
                table: "appointments",
                columns: new[] { "regency", "officer_id" });

            migrationBuilder.CreateIndex(
                name: "ix_appointments_regency_position_id",
                table: "appointments",
                columns: new[] { "regency", "position_id" });

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_role_claims_role_id",
                table: "asp_net_role_claims",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "role_name_index",
                table: "asp_net_roles",
                column: "normalized_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_claims_user_id",
                table: "asp_net_user_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_logins_user_id",
                table: "asp_net_user_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_passkeys_user_id",
                table: "asp_net_user_passkeys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_roles_role_id",
                table: "asp_net_user_roles",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "email_index",
                table: "asp_net_users",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "user_name_index",
                table: "asp_net_users",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_attachments_regency_case_id",
                table: "attachments",
                columns: new[] { "regency", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_case_drafts_regency_token_hash",
                table: "case_drafts",
                columns: new[] { "regency", "token_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_case_returns_regency_at",
                table: "case_returns",
                columns: new[] { "regency", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_regency_applicant_nik",
                table: "cases",
                columns: new[] { "regency", "applicant_nik" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_regency_clock_stopped_at",
                table: "cases",
                columns: new[] { "regency", "clock_stopped_at" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_regency_ended_at",
                table: "cases",
                columns: new[] { "regency", "ended_at" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_regency_family_id",
                table: "cases",
                columns: new[] { "regency", "family_id" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_regency_filed_at",
                table: "cases",
                columns: new[] { "regency", "filed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_regency_number",
                table: "cases",
                columns: new[] { "regency", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_regency_receipt_token_hash",
                table: "cases",
                columns: new[] { "regency", "receipt_token_hash" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_regency_register_number",
                table: "cases",
                columns: new[] { "regency", "register_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_regency_resident_id",
                table: "cases",
                columns: new[] { "regency", "resident_id" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_regency_step_role_due_at",
                table: "cases",
                columns: new[] { "regency", "step_role", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_regency_case_id",
                table: "documents",
                columns: new[] { "regency", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_regency_family_id",
                table: "documents",
                columns: new[] { "regency", "family_id" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_regency_file_hash",
                table: "documents",
                columns: new[] { "regency", "file_hash" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_regency_kind_number",
                table: "documents",
                columns: new[] { "regency", "kind", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_regency_resident_id",
                table: "documents",
                columns: new[] { "regency", "resident_id" });

            migrationBuilder.CreateIndex(
                name: "ix_documents_regency_token_hash",
                table: "documents",
                columns: new[] { "regency", "token_hash" });

            migrationBuilder.CreateIndex(
                name: "ix_duplicate_suspicions_regency_first_id_second_id",
                table: "duplicate_suspicions",
                columns: new[] { "regency", "first_id", "second_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_duplicate_suspicions_regency_second_id",
                table: "duplicate_suspicions",
                columns: new[] { "regency", "second_id" });

            migrationBuilder.CreateIndex(
                name: "ix_duplicate_suspicions_regency_state_score",
                table: "duplicate_suspicions",
                columns: new[] { "regency", "state", "score" });

            migrationBuilder.CreateIndex(
                name: "ix_families_regency_number",
                table: "families",
                columns: new[] { "regency", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_families_regency_village",
                table: "families",
                columns: new[] { "regency", "village" });

            migrationBuilder.CreateIndex(
                name: "ix_family_memberships_regency_family_id",
                table: "family_memberships",
                columns: new[] { "regency", "family_id" });

            migrationBuilder.CreateIndex(
                name: "ix_family_memberships_regency_resident_id",
                table: "family_memberships",
                columns: new[] { "regency", "resident_id" });

            migrationBuilder.CreateIndex(
                name: "ix_id_card_events_regency_resident_id",
                table: "id_card_events",
                columns: new[] { "regency", "resident_id" });

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_keys_regency_at",
                table: "idempotency_keys",
                columns: new[] { "regency", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_limit_windows_ends_at",
                table: "limit_windows",
                column: "ends_at");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_regency_case_id",
                table: "outbox",
                columns: new[] { "regency", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_regency_status_next_attempt_at",
                table: "outbox",
                columns: new[] { "regency", "status", "next_attempt_at" });

            migrationBuilder.CreateIndex(
                name: "ix_pending_registrations_created_at",
                table: "pending_registrations",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_positions_regency_code",
                table: "positions",
                columns: new[] { "regency", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_process_events_regency_subject_id",
                table: "process_events",
                columns: new[] { "regency", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_processes_regency_subject_id",
                table: "processes",
                columns: new[] { "regency", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_recording_slots_regency_case_id",
                table: "recording_slots",
                columns: new[] { "regency", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_register_entries_regency_book_date",
                table: "register_entries",
                columns: new[] { "regency", "book", "date" });

            migrationBuilder.CreateIndex(
                name: "ix_register_entries_regency_case_id",
                table: "register_entries",
                columns: new[] { "regency", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_relocations_regency_date",
                table: "relocations",
                columns: new[] { "regency", "date" });

            migrationBuilder.CreateIndex(
                name: "ix_relocations_regency_resident_id",
                table: "relocations",
                columns: new[] { "regency", "resident_id" });

            migrationBuilder.CreateIndex(
                name: "ix_resident_imports_regency_file_hash",
                table: "resident_imports",
                columns: new[] { "regency", "file_hash" });

            migrationBuilder.CreateIndex(
                name: "ix_resident_imports_regency_slot",
                table: "resident_imports",
                columns: new[] { "regency", "slot" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_residents_regency_birth_date",
                table: "residents",
                columns: new[] { "regency", "birth_date" });

            migrationBuilder.CreateIndex(
                name: "ix_residents_regency_duplicate_of_id",
                table: "residents",
                columns: new[] { "regency", "duplicate_of_id" },
                filter: "duplicate_of_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_residents_regency_family_id",
                table: "residents",
                columns: new[] { "regency", "family_id" });

            migrationBuilder.CreateIndex(
                name: "ix_residents_regency_nik",
                table: "residents",
                columns: new[] { "regency", "nik" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_residents_regency_search_name",
                table: "residents",
                columns: new[] { "regency", "search_name" });

            migrationBuilder.CreateIndex(
                name: "ix_service_counters_regency_unit_id_name",
                table: "service_counters",
                columns: new[] { "regency", "unit_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_sessions_account_id",
                table: "sign_in_sessions",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_special_days_date_unit_id",
                table: "special_days",
                columns: new[] { "date", "unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_temporary_stays_regency_case_id",
                table: "temporary_stays",
                columns: new[] { "regency", "case_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_temporary_stays_regency_nik_since_village_address",
                table: "temporary_stays",
                columns: new[] { "regency", "nik", "since", "village", "address" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_temporary_stays_regency_passport_number_origin_since_village_address",
                table: "temporary_stays",
                columns: new[] { "regency", "passport_number", "origin", "since", "village", "address" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_temporary_stays_regency_village_until",
                table: "temporary_stays",
                columns: new[] { "regency", "village", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_transfer_person_regency_resident_id",
                table: "transfer_person",
                columns: new[] { "regency", "resident_id" });

            migrationBuilder.CreateIndex(
                name: "ix_transfers_regency_family_id",
                table: "transfers",
                columns: new[] { "regency", "family_id" });

            migrationBuilder.CreateIndex(
                name: "ix_transfers_regency_letter",
                table: "transfers",
                columns: new[] { "regency", "letter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_transfers_regency_state",
                table: "transfers",
                columns: new[] { "regency", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_transfers_to_regency_state",
                table: "transfers",
                columns: new[] { "to_regency", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_units_regency_code",
                table: "units",
                columns: new[] { "regency", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vulnerable_people_regency_resident_id",
                table: "vulnerable_people",
                columns: new[] { "regency", "resident_id" });

            migrationBuilder.CreateIndex(
                name: "ix_vulnerable_people_regency_survey_id_resident_id",
                table: "vulnerable_people",
                columns: new[] { "regency", "survey_id", "resident_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vulnerable_people_regency_temporary_number",
                table: "vulnerable_people",
                columns: new[] { "regency", "temporary_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vulnerable_surveys_regency_date",
                table: "vulnerable_surveys",
                columns: new[] { "regency", "date" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "act_notes");

            migrationBuilder.DropTable(
                name: "act_people");

            migrationBuilder.DropTable(
                name: "act_revisions");

            migrationBuilder.DropTable(
                name: "act_scans");

            migrationBuilder.DropTable(
                name: "address_periods");

            migrationBuilder.DropTable(
                name: "api_clients");

            migrationBuilder.DropTable(
                name: "appointments");

            migrationBuilder.DropTable(
                name: "asp_net_role_claims");

            migrationBuilder.DropTable(
                name: "asp_net_user_claims");

            migrationBuilder.DropTable(
                name: "asp_net_user_logins");

            migrationBuilder.DropTable(
                name: "asp_net_user_passkeys");

            migrationBuilder.DropTable(
                name: "asp_net_user_roles");

            migrationBuilder.DropTable(
                name: "asp_net_user_tokens");

            migrationBuilder.DropTable(
                name: "attachments");

            migrationBuilder.DropTable(
                name: "calendar_settings");

            migrationBuilder.DropTable(
                name: "calendar_years");

            migrationBuilder.DropTable(
                name: "case_drafts");

            migrationBuilder.DropTable(
                name: "case_items");

            migrationBuilder.DropTable(
                name: "case_pauses");

            migrationBuilder.DropTable(
                name: "case_returns");

            migrationBuilder.DropTable(
                name: "case_steps");

            migrationBuilder.DropTable(
                name: "demo_marks");

            migrationBuilder.DropTable(
                name: "documents");

            migrationBuilder.DropTable(
                name: "domiciles");

            migrationBuilder.DropTable(
                name: "duplicate_suspicions");

            migrationBuilder.DropTable(
                name: "family_memberships");

            migrationBuilder.DropTable(
                name: "handovers");

            migrationBuilder.DropTable(
                name: "holidays");

            migrationBuilder.DropTable(
                name: "id_card_events");

            migrationBuilder.DropTable(
                name: "idempotency_keys");

            migrationBuilder.DropTable(
                name: "import_findings");

            migrationBuilder.DropTable(
                name: "limit_windows");

            migrationBuilder.DropTable(
                name: "match_keys");

            migrationBuilder.DropTable(
                name: "match_models");

            migrationBuilder.DropTable(
                name: "name_words");

            migrationBuilder.DropTable(
                name: "number_series");

            migrationBuilder.DropTable(
                name: "officers");

            migrationBuilder.DropTable(
                name: "opening_hours");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "pending_registrations");

            migrationBuilder.DropTable(
                name: "positions");

            migrationBuilder.DropTable(
                name: "process_events");

            migrationBuilder.DropTable(
                name: "rare_elements");

            migrationBuilder.DropTable(
                name: "recording_slots");

            migrationBuilder.DropTable(
                name: "register_entries");

            migrationBuilder.DropTable(
                name: "relocations");

            migrationBuilder.DropTable(
                name: "resident_imports");

            migrationBuilder.DropTable(
                name: "service_counters");

            migrationBuilder.DropTable(
                name: "sign_in_sessions");

            migrationBuilder.DropTable(
                name: "special_days");

            migrationBuilder.DropTable(
                name: "temporary_stays");

            migrationBuilder.DropTable(
                name: "transfer_person");

            migrationBuilder.DropTable(
                name: "units");

            migrationBuilder.DropTable(
                name: "vulnerable_people");

            migrationBuilder.DropTable(
                name: "acts");

            migrationBuilder.DropTable(
                name: "asp_net_roles");

            migrationBuilder.DropTable(
                name: "cases");

            migrationBuilder.DropTable(
                name: "processes");

            migrationBuilder.DropTable(
                name: "residents");

            migrationBuilder.DropTable(
                name: "asp_net_users");

            migrationBuilder.DropTable(
                name: "transfers");

            migrationBuilder.DropTable(
                name: "vulnerable_surveys");

            migrationBuilder.DropTable(
                name: "families");
        }
    }
}
