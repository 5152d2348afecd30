package dev.aludel.dialect;

import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.mysql.MysqlOwnTypes.set;
import static dev.aludel.schema.Columns.collation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnSetTest {
    @Test
    void aSetTravelsAsItsLabels() {
        var type = set("red", "it's");
        var codec = MYSQL.types().codec(type);

        assertThat(MYSQL.types().spelling(type, "mysql")).isEqualTo("SET('red', 'it''s')");
        assertThat(codec.encode(Set.of("red"))).isEqualTo("red");
        assertThat(codec.decode("red,it's")).containsExactly("red", "it's");
        assertThat(codec.decode("")).isEmpty();
        assertThat(type).isEqualTo(set("red", "it's")).isNotEqualTo(set("red"));
    }

    @Test
    void whatIsNoSetIsRefused() {
        assertThatThrownBy(() -> set())
                .isInstanceOf(ArgumentException.class)
                .hasMessage("set(): give at least one label.");
        assertThatThrownBy(() -> set("a,b"))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("the label 'a,b' of a SET has a comma in it, which divides labels");
        assertThatThrownBy(() -> collation(""))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The name of a collation is empty; give it as the database has it.");
    }
}
