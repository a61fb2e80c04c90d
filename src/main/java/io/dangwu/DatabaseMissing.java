package io.dangwu;

/** The application can't start without a database. */
class DatabaseMissing extends RuntimeException {

}
