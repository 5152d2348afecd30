/** Many rows at once: sets of parameters, and what comes back for them. */
@NullMarked
package dev.aludel.tests.many;

import org.jspecify.annotations.NullMarked;
