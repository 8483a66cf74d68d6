/**
 * The models' lint: reads the BPMN files of this module as XML and says what breaks the house rules. The JDK only, so that
 * the jar of models brings no engine along; used by this module's tests and by the tests that hold the whole repository.
 */
package dk.samstemt.bpmn;
