package dk.samstemt.platform.manners;

import jakarta.servlet.http.HttpServletRequest;

/** A service's word on which requests are answered however many came before. Asked only when a caller has used up his share. */
public interface NeverRefused {

    /** Whether the request is one of them. */
    boolean concerns(HttpServletRequest request);
}
