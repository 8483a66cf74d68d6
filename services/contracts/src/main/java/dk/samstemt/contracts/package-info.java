/** The published language of the services: envelope, topics and event records. JDK only; every module but statutes, documents and embedded may read it. Names and samples are promises: they never change, a new meaning is a new major version. */
package dk.samstemt.contracts;
