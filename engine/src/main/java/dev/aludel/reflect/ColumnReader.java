package dev.aludel.reflect;

import dev.aludel.schema.Columns;
import dev.aludel.schema.Computed;
import dev.aludel.schema.Identity;
import dev.aludel.schema.Schema;
import dev.aludel.schema.SequenceOptions;
import dev.aludel.sql.ColumnOption;
import dev.aludel.sql.ColumnSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the columns of one table.
 *
 * @param types finds the types
 * @param table the name of the table
 * @param key the column that is the primary key by itself, where that is said of the column
 * @param numbering where the rule for the numbering of columns is wrong, and what is right
 */
record ColumnReader(TypeReader types, String table, Optional<String> key, Map<String, Boolean> numbering) {
    ColumnSpec<?> read(ReflectedColumn found) {
        boolean isKey = key.filter(found.name()::equals).isPresent();
        List<ColumnOption> options = new ArrayList<>();
        if (isKey) {
            options.add(Schema.primaryKey());
        }
        if (found.nullable() == isKey) {
            options.add(isKey ? Schema.nullable() : Schema.notNull());
        }
        filled(found).ifPresent(options::add);
        found.collation().ifPresent(name -> options.add(Columns.collation(name)));
        found.comment().ifPresent(text -> options.add(Columns.comment(text)));
        return ColumnSpec.of(found.name(), types.read(found, table), options.toArray(ColumnOption[]::new));
    }

    /** What stands in the column where an insert says nothing. */
    private Optional<ColumnOption> filled(ReflectedColumn found) {
        Optional<ColumnOption> identity =
                found.identity().or(found::serial).flatMap(how -> identity(how, found.type()));
        if (identity.isPresent()) {
            return identity;
        }
        Boolean said = numbering.get(found.name());
        if (said != null) {
            return Optional.of(said ? Columns.numbered() : Columns.notNumbered());
        }
        if (found.numbered()) {
            return Optional.empty();
        }
        return found.computed()
                .<ColumnOption>map(ColumnReader::computed)
                .or(() -> found.defaultValue().map(Schema::defaultSql));
    }

    /** A plain one is what numbering means where there are identities. */
    private Optional<ColumnOption> identity(ReflectedIdentity found, String type) {
        SequenceOptions options = new Counting(types.scope().rules()).of(found, type);
        return found.always() || !options.equals(SequenceOptions.PLAIN)
                ? Optional.of(new Identity(found.always(), options))
                : Optional.empty();
    }

    private static Computed computed(ReflectedComputed found) {
        Computed computed = Columns.computed(found.expression());
        return found.stored() ? computed.asStored() : computed.asVirtual();
    }
}
