package dev.aludel.dialect.h2;

import static dev.aludel.dialect.h2.H2Dialect.H2;

import dev.aludel.dialect.BatchForm;
import dev.aludel.dialect.BatchRules;
import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.DialectProvider;
import dev.aludel.dialect.ErrorKind;
import dev.aludel.dialect.ErrorRules;
import dev.aludel.dialect.Feature;
import dev.aludel.dialect.FunctionMap;
import dev.aludel.dialect.Identifiers;
import dev.aludel.dialect.IsolationLevel;
import dev.aludel.dialect.ReservedWords;
import dev.aludel.dialect.TransactionRules;
import dev.aludel.dialect.UsingToExists;
import java.util.List;

/** H2 2.x. */
public final class H2Dialect implements DialectProvider {
    /** The dialect. */
    public static final Dialect H2 = Dialect.standard("h2")
            .with(new Identifiers("h2", '"', 256, ReservedWords.and("""
                asymmetric current_path current_schema day groups hour if ilike interval key minus minute month
                qualify range regexp rownum rows second system_user top topn uescape unknown value year
                _rowid_\
                """)))
            .with(
                    Feature.INSERT_RETURNING,
                    Feature.UPDATE_RETURNING,
                    Feature.DELETE_RETURNING,
                    Feature.CONFLICT_WHERE,
                    Feature.LOCK_OF,
                    Feature.LOCK_WAIT,
                    Feature.LIMIT_TIES,
                    Feature.LIMIT_PERCENT,
                    Feature.AGGREGATE_ORDER,
                    Feature.WITHIN_GROUP,
                    Feature.FRAME_GROUPS,
                    Feature.REGEX,
                    Feature.DISTINCT_ON,
                    Feature.QUANTIFIER,
                    Feature.LIMIT_IN_SET,
                    Feature.JSON_DECIMAL,
                    Feature.ARRAYS,
                    Feature.TABLE_FUNCTION,
                    Feature.ORDINALITY)
            .with(
                    Feature.ALTER_CONSTRAINT,
                    Feature.DROP_CASCADE,
                    Feature.SCHEMA,
                    Feature.SEQUENCE,
                    Feature.COMMENT_ON,
                    Feature.REPLACE_VIEW,
                    Feature.INDEX_NULLS,
                    Feature.INDEX_IF_EXISTS,
                    Feature.NULLS_NOT_DISTINCT,
                    Feature.IDENTITY_OPTIONS)
            .with(FunctionMap.standard()
                    .renamed("generate_series", "SYSTEM_RANGE")
                    .with("now", "CURRENT_TIMESTAMP(6)")
                    .with("localtime", "LOCALTIME(6)")
                    .with("localtimestamp", "LOCALTIMESTAMP(6)")
                    .with("position", "locate({0}, {1})"))
            .with(H2Types.TYPES)
            .with(errors())
            .with(TransactionRules.standard()
                    .levels(IsolationLevel.READ_UNCOMMITTED, IsolationLevel.values())
                    .isolationQuery(
                            "SELECT isolation_level FROM information_schema.sessions WHERE session_id = SESSION_ID()",
                            true)
                    .withoutReadOnly())
            .with(H2Catalog.CATALOG)
            .with(new CastSelectedBinds(), new CastUntypedBinds(), new DropIdleOrder(), new UsingToExists())
            .with(new BatchRules(BatchForm.EACH, 1000, 100_000))
            .compiler(H2Compiler::new)
            .ddl(H2Ddl::new);

    /** For the ServiceLoader; use {@link #H2}. */
    public H2Dialect() {}

    @Override
    public List<String> names() {
        return List.of("h2");
    }

    @Override
    public Dialect dialect() {
        return H2;
    }

    /** The codes are those of https://h2database.com/javadoc/org/h2/api/ErrorCode.html. */
    private static ErrorRules errors() {
        return ErrorRules.standard()
                .code(22018, ErrorKind.DATA)
                .code(23502, ErrorKind.NOT_NULL)
                .code(23503, ErrorKind.FOREIGN_KEY)
                .code(23505, ErrorKind.UNIQUE)
                .code(23506, ErrorKind.FOREIGN_KEY)
                .code(23513, ErrorKind.CHECK)
                .code(40001, ErrorKind.CONFLICT)
                .code(50100, ErrorKind.NOT_SUPPORTED)
                .code(50200, ErrorKind.CONFLICT)
                .code(90007, ErrorKind.CONNECTION)
                .code(90020, ErrorKind.CONNECTION)
                .code(90067, ErrorKind.CONNECTION)
                .code(90098, ErrorKind.CONNECTION)
                .code(90121, ErrorKind.CONNECTION)
                .code(90146, ErrorKind.CONNECTION)
                .code(90016, ErrorKind.PROGRAMMING)
                .code(90022, ErrorKind.PROGRAMMING)
                .code(90054, ErrorKind.PROGRAMMING)
                .code(90059, ErrorKind.PROGRAMMING)
                .code(90068, ErrorKind.PROGRAMMING)
                .code(90079, ErrorKind.PROGRAMMING)
                .primaryKey("violation: \"(?:\\w+\\.)?(?:\\w+ PRIMARY KEY ON |PRIMARY_KEY_\\w+ ON )")
                .constraint("violation: \"(?:\\w+\\.)?(\\w+) (?:INDEX|PRIMARY KEY|ON) ")
                .constraint("violation: \"(?:\\w+\\.)?\"\"(.+?)\"\" ")
                .constraint("violation: \"([^\":]+): ");
    }
}
