package dev.aludel.dialect.mysql;

import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sets of labels. */
class MysqlOwnTypesTest {
    @Test
    void aSetIsWrittenAndRead() {
        SqlType<Set<String>> type = MysqlOwnTypes.set("it's", "a\\b", "c");
        assertThat(MARIADB.types().spelling(type, "mariadb")).isEqualTo("SET('it''s', 'a\\\\b', 'c')");
        assertThat(MARIADB.types().encode(type, Set.of("c"), "mariadb").value()).isEqualTo("c");
        assertThat(MARIADB.types().codec(type).decode("it's,c")).containsExactly("it's", "c");
        assertThat(MARIADB.types().codec(type).decode("")).isEmpty();
    }

    @Test
    void anEmptyLabelAndOneWithACommaAreNone() {
        assertThatThrownBy(() -> MysqlOwnTypes.set("a", ""))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("a label of a SET is empty, which is no label");
        assertThatThrownBy(() -> MARIADB.types().encode(MysqlOwnTypes.set("a", "b"), Set.of("a,b"), "mariadb"))
                .isInstanceOf(ArgumentException.class)
                .hasMessageEndingWith("the label 'a,b' of a SET has a comma in it, which divides labels");
    }
}
