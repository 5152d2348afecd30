package dev.aludel.dialect.mysql;

import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;

import dev.aludel.dialect.BatchForm;
import dev.aludel.dialect.BatchRules;
import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.DialectProvider;
import dev.aludel.dialect.ErrorKind;
import dev.aludel.dialect.ErrorRules;
import dev.aludel.dialect.Feature;
import dev.aludel.dialect.Identifiers;
import dev.aludel.dialect.Refusal;
import dev.aludel.dialect.ReservedWords;
import dev.aludel.dialect.SymmetricToOr;
import dev.aludel.dialect.TransactionRules;
import dev.aludel.dialect.TwoPhase;
import dev.aludel.schema.NextValue;
import java.util.List;

/** MySQL 8 and later. Experimental: the tests have a MariaDB server, and no MySQL server. */
public final class MysqlDialect implements DialectProvider {
    /** The dialect. */
    public static final Dialect MYSQL = Dialect.standard("mysql")
            .with(identifiers("mysql"))
            .with(MysqlTypes.TYPES)
            .with(errors())
            .with(transactions("SELECT @@transaction_isolation"))
            .with(MysqlCatalog.MYSQL)
            .with(
                    Feature.LATERAL,
                    Feature.REGEX,
                    Feature.COLLATE,
                    Feature.COLUMN_COLLATION,
                    Feature.QUANTIFIER,
                    Feature.FULL_TEXT,
                    Feature.CTE_BEFORE_CHANGE,
                    Feature.RECURSION_DISTINCT,
                    Feature.CHANGE_PORTION,
                    Feature.CONFLICT_ANY_KEY,
                    Feature.CONFLICT_UPDATE_ANY_KEY,
                    Feature.LOCK_SHARE,
                    Feature.LOCK_OF,
                    Feature.LOCK_WAIT,
                    Feature.JSON_CONTAINMENT,
                    Feature.JSON_REMOVAL,
                    Feature.JSON_LENGTH,
                    Feature.JSON_DECIMAL,
                    Feature.ROLLUP)
            .with(
                    Feature.ALTER_CONSTRAINT,
                    Feature.SCHEMA,
                    Feature.REPLACE_VIEW,
                    Feature.EXPRESSION_INDEX,
                    Feature.VIRTUAL_COLUMN)
            .withCustom(NextValue.class, Refusal.of(Feature.SEQUENCE, "mysql"))
            .with(MysqlFunctions.MYSQL)
            .with(new FilterToCase(), new SymmetricToOr())
            .with(new BatchRules(BatchForm.ROWS, 1000, 65_535))
            .compiler(MysqlCompiler::new)
            .ddl(MysqlDdl::new);

    /** For the ServiceLoader; use {@link #MYSQL}. */
    public MysqlDialect() {}

    @Override
    public List<String> names() {
        return List.of("mysql");
    }

    @Override
    public Dialect dialect() {
        return MYSQL;
    }

    static Identifiers identifiers(String dialect) {
        return new Identifiers(dialect, '`', 64, ReservedWords.and("""
            _filename accessible add analyze asensitive before bigint binary blob call cascade change char
            character condition continue convert count cube cume_dist cursor database databases day_hour
            day_microsecond day_minute day_second dec decimal declare delayed delete_domain_id dense_rank
            describe deterministic distinctrow div do_domain_ids double dual each elseif empty enclosed escaped
            exit explain extract first_value float float4 float8 force fulltext function generated get grouping
            groups high_priority hour_microsecond hour_minute hour_second if ignore ignore_domain_ids infile
            inout insensitive int int1 int2 int3 int4 int8 integer interval io_after_gtids io_before_gtids
            iterate json_arrayagg json_objectagg json_table key keys kill lag last_value lead leave linear lines
            load lock long longblob longtext loop low_priority manual master_bind master_demote_to_replica
            master_demote_to_slave master_ssl_verify_server_cert match maxvalue mediumblob mediumint mediumtext
            middleint minute_microsecond minute_second mod modifies no_write_to_binlog nth_value ntile numeric
            of optimize optimizer_costs option optionally out outfile over page_checksum parallel
            parse_vcol_expr partition percent_rank portion position precision procedure purge qualify range rank
            read read_write reads real recursive ref_system_id regexp release rename repeat replace require
            resignal restrict return rlike row_number rows schema schemas second_microsecond sensitive separator
            show signal smallint spatial specific sql sql_after_gtids sql_before_gtids sql_big_result
            sql_calc_found_rows sql_small_result sqlexception sqlstate sqlwarning ssl starting stats_auto_recalc
            stats_persistent stats_sample_pages stored straight_join substring system tablesample terminated
            tinyblob tinyint tinytext trigger trim undo unlock unsigned usage use utc_date utc_time
            utc_timestamp value varbinary varchar varcharacter varying virtual while write xor year_month
            zerofill\
            """));
    }

    /**
     * A level that is set for the next transaction alone is not in the variable, which has that of the session. See
     * https://dev.mysql.com/doc/refman/8.4/en/xa-statements.html.
     */
    static TransactionRules transactions(String isolationQuery) {
        return TransactionRules.standard()
                .isolationQuery(isolationQuery, false)
                .with(new TwoPhase(
                        List.of("XA START {}"),
                        List.of("XA END {}", "XA PREPARE {}"),
                        List.of("XA END {}", "XA COMMIT {} ONE PHASE"),
                        List.of("XA END {}", "XA ROLLBACK {}"),
                        "XA COMMIT {}",
                        "XA ROLLBACK {}",
                        "XA RECOVER",
                        3));
    }

    /** The codes are those of https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html. */
    static ErrorRules errors() {
        return ErrorRules.standard()
                .code(1044, ErrorKind.AUTHENTICATION)
                .code(1045, ErrorKind.AUTHENTICATION)
                .code(1049, ErrorKind.CONNECTION)
                .code(1048, ErrorKind.NOT_NULL)
                .code(1364, ErrorKind.NOT_NULL)
                .code(1052, ErrorKind.PROGRAMMING)
                .code(1062, ErrorKind.UNIQUE)
                .code(1216, ErrorKind.FOREIGN_KEY)
                .code(1217, ErrorKind.FOREIGN_KEY)
                .code(1451, ErrorKind.FOREIGN_KEY)
                .code(1452, ErrorKind.FOREIGN_KEY)
                .code(3819, ErrorKind.CHECK)
                .code(4025, ErrorKind.CHECK)
                .code(1020, ErrorKind.CONFLICT)
                .code(1205, ErrorKind.CONFLICT)
                .code(1213, ErrorKind.CONFLICT)
                .code(1053, ErrorKind.CONNECTION)
                .code(1927, ErrorKind.CONNECTION)
                .code(2006, ErrorKind.CONNECTION)
                .code(2013, ErrorKind.CONNECTION)
                .code(2014, ErrorKind.CONNECTION)
                .code(2045, ErrorKind.CONNECTION)
                .code(2055, ErrorKind.CONNECTION)
                .code(4031, ErrorKind.CONNECTION)
                .code(1264, ErrorKind.DATA)
                .code(1265, ErrorKind.DATA)
                .code(1366, ErrorKind.DATA)
                .code(1406, ErrorKind.DATA)
                .primaryKey("for key '(?:[^'.]*\\.)?PRIMARY'")
                .constraint("for key '(?:[^'.]*\\.)?([^']+)'")
                .constraint("CONSTRAINT `([^`]+)`")
                .constraint("constraint '([^']+)'");
    }
}
