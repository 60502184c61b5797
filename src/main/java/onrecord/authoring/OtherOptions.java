package onrecord.authoring;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What a form keeps of the options that its format does not show: those that were written while it
 * asks whether something is true, and what was said of true and false while it has others.
 */
public record OtherOptions(
    @RestForm List<String> otherOption,
    @RestForm List<String> otherWhy,
    @RestForm List<String> otherKey) {
  static final OtherOptions NONE = of(new EditedOptions(null, null, null));

  static OtherOptions of(EditedOptions aside) {
    return new OtherOptions(aside.option(), aside.why(), aside.key());
  }

  EditedOptions options() {
    return new EditedOptions(otherOption, otherWhy, otherKey);
  }
}
