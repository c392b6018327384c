package dev.hindcast.retrospective.web;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where a browser goes after something was done. */
final class Answers {
    private Answers() {}

    static ModelAndView seeOther(String address) {
        RedirectView view = new RedirectView(address);
        view.setHttp10Compatible(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
