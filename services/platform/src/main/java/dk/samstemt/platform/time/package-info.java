/** Legal time, real time and waking up when legal time has come. The only place that may ask a clock. */
package dk.samstemt.platform.time;
