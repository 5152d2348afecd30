package dev.aludel.engine;

import dev.aludel.driver.Driver;
import java.util.concurrent.locks.ReentrantLock;

/** Closes a driver when its engine is closed and the last connection has come back, and not before. */
final class DriverInUse {
    private final Driver driver;
    private final ReentrantLock lock = new ReentrantLock();
    private int connections;
    private boolean engineClosed;
    private boolean driverClosed;

    DriverInUse(Driver driver) {
        this.driver = driver;
    }

    Driver driver() {
        return driver;
    }

    void connectionTaken() {
        lock.lock();
        try {
            connections++;
        } finally {
            lock.unlock();
        }
    }

    void connectionBack() {
        closeIfUnused(1, false);
    }

    void engineClosed() {
        closeIfUnused(0, true);
    }

    private void closeIfUnused(int back, boolean byEngine) {
        lock.lock();
        try {
            connections -= back;
            engineClosed |= byEngine;
            if (!engineClosed || driverClosed || connections > 0) {
                return;
            }
            driverClosed = true;
        } finally {
            lock.unlock();
        }
        driver.close();
    }
}
