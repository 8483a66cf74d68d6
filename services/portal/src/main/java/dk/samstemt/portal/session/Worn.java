package dk.samstemt.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.Optional;

/** Gives pages the hat of their address. */
public final class Worn implements HandlerMethodArgumentResolver {

    /** The hat of a request; empty outside {@code /a/}. */
    public static Optional<Hat> by(HttpServletRequest request) {
        return HatCheck.worn(request);
    }

    /** The hat to draw a page in: that of the request or, where no page was reached, that of the address which was asked for. */
    public static Optional<Hat> drawn(HttpServletRequest request) {
        return by(request).or(() -> HatCheck.missed(request));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Hat.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request, WebDataBinderFactory binder) {
        return by(request.getNativeRequest(HttpServletRequest.class)).orElseThrow(NoSuchPage::new);
    }
}
