package dev.hindcast.review.web;

import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.review.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** How commands in the room are answered: in silence, since the stream tells everybody, or with the reason why not. */
final class Answers {
    private Answers() {}

    static ModelAndView to(Runnable command) {
        String notice = "";
        try {
            command.run();
        } catch (Refused | Forbidden refusal) {
            notice = String.valueOf(refusal.getMessage());
        }
        ModelAndView answer = new ModelAndView("review/notice.stream");
        answer.setStatus(notice.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        answer.addObject("notice", notice);
        return answer;
    }
}
