package dev.hindcast.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Errors as pages: what happened, what is safe, what to do; details go to the log under a number. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {
    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return page(
                request,
                HttpStatus.NOT_FOUND,
                "Nothing here",
                "There is no such page, or you may not see it. Ask whoever sent you the link to share it with you.");
    }

    @ExceptionHandler(Forbidden.class)
    ModelAndView forbidden(Forbidden refusal, HttpServletRequest request) {
        return page(request, HttpStatus.FORBIDDEN, "Not allowed", String.valueOf(refusal.getMessage()));
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        if (status == HttpStatus.NOT_FOUND) {
            return notFound(request);
        }
        if (status == HttpStatus.FORBIDDEN && Pages.of(request).guest()) {
            return page(
                    request,
                    status,
                    "Not part of this review",
                    "You are here as a guest of one review, and this page does not belong to it. Go back to the review.");
        }
        if (status == HttpStatus.FORBIDDEN) {
            return page(
                    request,
                    status,
                    "Not allowed",
                    "You may not do this, or this page was open for too long. Reload it and try again; nothing was changed.");
        }
        if (status != null && status.is4xxClientError()) {
            return page(
                    request,
                    status,
                    "This could not be read",
                    "The request was not understood. Nothing was changed. Go back, reload the page and try again.");
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        log.error(
                "Error {} at {}",
                number,
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                cause instanceof Throwable t ? t : null);
        return page(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong here",
                "What was stored before is safe. Try again; if it happens again, give error " + number
                        + " to whoever runs this server: the log has its details.");
    }

    private static ModelAndView page(HttpServletRequest request, HttpStatus status, String title, String message) {
        ModelAndView page = new ModelAndView("layout/error");
        page.setStatus(status);
        page.addObject("title", title);
        page.addObject("message", message);
        page.addObject("page", Pages.of(request));
        return page;
    }
}
