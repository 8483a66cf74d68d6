/**
 * How an assembly went through the process: which steps its instances entered and left, when by legal time, and the model they ran by. Nothing of what the
 * steps knew. {@link dk.samstemt.assembly.course.Courses} is answered by the engine's package; no feature uses this one.
 */
package dk.samstemt.assembly.course;
