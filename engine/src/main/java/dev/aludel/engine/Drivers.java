package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.driver.Driver;
import dev.aludel.driver.DriverProvider;
import dev.aludel.driver.Url;
import dev.aludel.error.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the driver for a URL among those the ServiceLoader offers. */
final class Drivers {
    private Drivers() {}

    static Driver open(Url url, Dialect dialect) {
        List<String> names = new ArrayList<>();
        for (DriverProvider provider : ServiceLoader.load(DriverProvider.class, Drivers.class.getClassLoader())) {
            boolean meant = url.driver().map(provider.name()::equals).orElse(true);
            if (meant && provider.supports(url)) {
                return provider.open(url, dialect);
            }
            names.add(provider.name());
        }
        throw new ArgumentException(
                names.isEmpty()
                        ? "No driver is on the class path or module path for " + url + "; add dev.aludel:aludel-jdbc."
                        : "None of the drivers there are (" + String.join(", ", names) + ") takes the URL " + url
                                + "; name one of them behind the dialect, as in 'postgresql+jdbc', or add one that"
                                + " does.");
    }
}
