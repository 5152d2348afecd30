import org.jspecify.annotations.NullMarked;

/**
 * For whoever writes a dialect or a driver for Aludel: the compile table, which states the SQL of every construct in every
 * dialect, and the contract that every driver has to pass. It belongs in the test scope; it is not needed to use Aludel.
 *
 * <p>Read first: {@link dev.aludel.testkit.CompileCase}, {@link dev.aludel.testkit.CompileTests},
 * {@link dev.aludel.testkit.DriverContract}.
 */
@NullMarked
module dev.aludel.testkit {
    requires static transitive org.jspecify;
    requires transitive dev.aludel.engine;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;

    exports dev.aludel.testkit;
    exports dev.aludel.testkit.cases;

    opens dev.aludel.testkit to
            org.junit.platform.commons;
}
