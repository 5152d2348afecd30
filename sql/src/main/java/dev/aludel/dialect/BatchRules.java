package dev.aludel.dialect;

import dev.aludel.error.CompileException;

/**
 * How a dialect takes many rows and many values.
 *
 * @param form how the rows of an insert are sent
 * @param page how many of them at once, unless the program says otherwise
 * @param mostBinds how many values one statement takes
 */
public record BatchRules(BatchForm form, int page, int mostBinds) {
    /** One row after the other, and statements of any length. */
    static final BatchRules STANDARD = new BatchRules(BatchForm.EACH, 1000, Integer.MAX_VALUE);

    void check(int binds, String dialect) {
        if (binds > mostBinds) {
            throw new CompileException(
                    binds + " values in one statement",
                    dialect,
                    "it takes " + mostBinds
                            + "; give the rows of an insert as sets of parameters, execute(insert, sets), and put"
                            + " a long list into a table of its own");
        }
    }
}
