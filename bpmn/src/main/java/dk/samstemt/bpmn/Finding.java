package dk.samstemt.bpmn;

/**
 * One thing wrong with a model.
 *
 * @param model   key of the process
 * @param rule    name of the rule, for example {@code labels}
 * @param element id of the element
 * @param message what is wrong
 */
public record Finding(String model, String rule, String element, String message) {

    @Override
    public String toString() {
        return model + " " + rule + " " + element + ": " + message;
    }
}
