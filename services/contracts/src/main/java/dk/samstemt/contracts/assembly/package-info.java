/** Facts of an assembly from the request for its roll to its conclusion. */
package dk.samstemt.contracts.assembly;
