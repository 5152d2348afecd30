package dev.aludel.dialect.h2;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.DialectProvider;
import dev.aludel.dialect.ErrorKind;
import dev.aludel.dialect.ErrorRules;
import dev.aludel.dialect.Feature;
import dev.aludel.dialect.Identifiers;
import dev.aludel.dialect.ReservedWords;
import dev.aludel.dialect.TypeMap;
import dev.aludel.type.TypeName;
import java.util.List;

/** H2 2.x. A NUMERIC of which nothing is said would have no digits behind the point there, so it is a DECFLOAT. */
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
                    Feature.AGGREGATE_ORDER,
                    Feature.WITHIN_GROUP,
                    Feature.FRAME_GROUPS,
                    Feature.REGEX,
                    Feature.JSON_DECIMAL,
                    Feature.ARRAYS)
            .with(TypeMap.standard()
                    .with(TypeName.NUMERIC, "NUMERIC{}", "DECFLOAT")
                    .with(TypeName.TEXT, "CHARACTER LARGE OBJECT")
                    .with(TypeName.BYTES, "BINARY LARGE OBJECT")
                    .with(TypeName.TIME, "TIME(6)")
                    .with(new H2Arrays()))
            .with(errors())
            .with(new CastSelectedBinds())
            .compiler(H2Compiler::new);

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
                .constraint("violation: \"(?:\\w+\\.)?(\\w+) (?:INDEX|PRIMARY KEY|ON) ")
                .constraint("violation: \"(?:\\w+\\.)?\"\"(.+?)\"\" ")
                .constraint("violation: \"([^\":]+): ");
    }
}
