/**
 * Jackson 3 as the mapper of JSON documents.
 *
 * <p>Not here: a configuration of Jackson. The mapper that is given is used as it is.
 *
 * <p>Read first: {@link dev.aludel.jackson3.Jackson3}, {@link dev.aludel.type.JsonMapper}, {@link dev.aludel.type.Types}.
 */
package dev.aludel.jackson3;
