package dk.samstemt.json.planted;

/** Offender. */
class JsonThatUsesSpring {
    org.springframework.util.MultiValueMap<String, String> spring;
}
