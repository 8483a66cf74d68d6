/** Draws the models: pictures by bpmn-js in a browser without a window, tables of who does what, and the tests that both are current. */
package dk.samstemt.bpmn.picture;
