package dev.aludel.driver;

import dev.aludel.error.ArgumentException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of UTF-8 text, strict in both directions: nothing is guessed and nothing replaced. */
final class Percent {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final String DIGITS = "0123456789ABCDEF";

    private Percent() {}

    static boolean isWellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /**
     * Encodes everything but ASCII letters, digits, {@code -._~} and the characters to keep.
     *
     * @param keep ASCII characters that mean nothing special where the text will stand
     */
    static String encode(String text, String keep) {
        var encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (UNRESERVED.indexOf(c) >= 0 || keep.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(DIGITS.charAt(c >> 4)).append(DIGITS.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }

    /**
     * Decodes text, in which a plus sign is a plus sign.
     *
     * @param what the part of the URL, for the message; the text itself may be secret
     * @throws ArgumentException if a percent sign is not followed by two hexadecimal digits, or the bytes are not UTF-8
     */
    static String decode(String text, String what) {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%') {
                bytes.write(hexadecimal(raw, i + 1, what) << 4 | hexadecimal(raw, i + 2, what));
                i += 2;
            } else {
                bytes.write(raw[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ArgumentException(
                    "the percent-encoded bytes in the " + what + " of the URL are not UTF-8; encode them as UTF-8", e);
        }
    }

    /** Decodes a part of a query, in which a plus sign is a space, as HTML forms write it. */
    static String decodeForm(String text, String what) {
        return decode(text.replace('+', ' '), what);
    }

    private static int hexadecimal(byte[] raw, int index, String what) {
        int digit = index < raw.length ? Character.digit((char) (raw[index] & 0xFF), 16) : -1;
        if (digit < 0) {
            throw new ArgumentException("a % in the " + what
                    + " of the URL is not followed by two hexadecimal digits; write a plain % as %25");
        }
        return digit;
    }
}
