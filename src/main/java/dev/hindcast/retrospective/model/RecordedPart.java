package dev.hindcast.retrospective.model;

import dev.hindcast.action.ActionId;
import dev.hindcast.action.Recorded;
import dev.hindcast.action.RecordedAction;
import dev.hindcast.action.RecordedActions;
import dev.hindcast.action.State;
import dev.hindcast.retrospective.model.RecordedModel.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The actions that a postmortem lists, in its words and order. */
@Component
final class RecordedPart {
    private final RecordedActions recorded;

    RecordedPart(RecordedActions recorded) {
        this.recorded = recorded;
    }

    List<RecordedModel> read(Outgoing out) {
        Map<String, RecordedModel> before = out.earlier.byId(Model::recordedActions, RecordedModel::id);
        return recorded.of(out.incident).stream()
                .map(one -> recorded(one, before.get(one.id().toString()), out))
                .toList();
    }

    private static RecordedModel recorded(Recorded one, @Nullable RecordedModel before, Outgoing out) {
        RecordedAction said = one.said();
        LocalDate deadline = said.deadline();
        State state = said.state();
        return new RecordedModel(
                one.id().toString(),
                said.title(),
                said.owner(),
                deadline,
                state == null ? null : state.key(),
                said.links(),
                said.from(),
                before == null ? out.said(one.author(), one.createdAt()) : out.said(before.recorded()),
                answer(one.answer(), before == null ? null : before.answer(), out));
    }

    private static @Nullable Answer answer(Recorded.@Nullable Answer here, @Nullable Answer before, Outgoing out) {
        if (here == null) {
            return null;
        }
        ActionId takenAs = here.takenAs();
        return new Answer(
                takenAs == null ? null : takenAs.toString(),
                here.setAside(),
                before == null ? out.said(here.by(), here.at()) : out.said(before.said()));
    }

    /** After the actions that some of them became. */
    void restore(List<RecordedModel> all, Incoming in) {
        if (all.isEmpty()) {
            return;
        }
        recorded.add(
                in.incident,
                in.author.id(),
                in.at,
                all.stream().map(RecordedPart::said).toList());
        List<Recorded> here = recorded.of(in.incident);
        for (int i = 0; i < here.size(); i++) {
            Recorded one = here.get(i);
            Answer answer = all.get(i).answer();
            in.became(all.get(i).id(), one.id());
            if (answer != null) {
                String takenAs = answer.takenAs();
                recorded.answer(new Recorded(
                        one.id(),
                        one.incident(),
                        one.said(),
                        one.author(),
                        one.createdAt(),
                        new Recorded.Answer(
                                takenAs == null ? null : new ActionId(in.id(takenAs)),
                                answer.setAside(),
                                in.author.id(),
                                in.at)));
            }
        }
    }

    private static RecordedAction said(RecordedModel one) {
        String state = one.state();
        return new RecordedAction(
                one.title(),
                one.ownerNamed(),
                one.deadline(),
                state == null ? null : State.of(state),
                one.links(),
                one.from());
    }
}
