package onrecord.statement.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns speeches into attributions: speaker, title, modality, day, and how sure all that is. */
final class Attributions {
  private static final double ALL_QUOTED = 0.97;

  /** Paragraphs after which a quotation without a source no longer goes on with a speaker. */
  private static final int FAR = 4;

  private static final int LONGEST_SOURCE = 60;

  private final Items items;
  private final Tokens tokens;
  private final SaidOn saidOn;
  private final SpeakerResolver resolver;
  private final Unreal unreal;
  private final boolean[] quoted;

  Attributions(Items items, Register register, List<TimeExpression> dates, Plots plots) {
    this.items = items;
    this.tokens = items.tokens;
    this.resolver = new SpeakerResolver(items, register);
    this.unreal = new Unreal(items, plots);
    quoted = new boolean[tokens.size];
    for (Quotation quotation : items.quotations) {
      java.util.Arrays.fill(quoted, quotation.first(), quotation.last() + 1, true);
    }
    saidOn = new SaidOn(items, dates, quoted);
  }

  List<Attribution> of(List<Speech> speeches) {
    var result = new ArrayList<Attribution>();
    Speech before = null;
    Speaker speaker = Speaker.NOBODY;
    NounPhrases.Phrase source = null;
    Speech outer = null;
    for (Speech speech : speeches) {
      if (!speech.sure && speech.source != null && isNobody(speech)) {
        continue;
      }
      if (speech.source == null) {
        int gap =
            before == null ? FAR : paragraph(speech) - items.sentences.get(before.end).paragraph();
        if (gap >= FAR) {
          speaker = Speaker.NOBODY;
          source = null;
        }
        // Words that nobody takes go on with the last speaker, surely only in the next paragraph.
        speech.sure &= gap <= 1 && speaker.entity() != null;
      } else {
        boolean inner = outer != null && isInner(outer, speech);
        Speaker named = resolver.resolve(speech.named, inner);
        if (speech.source != speech.named && named.entity() == null) {
          // "people who said": nobody can be asked about.
          speech.sure = false;
          named = named.byPronoun();
        }
        if (inner) {
          result.add(attribution(speech, speech.source, named));
          continue;
        }
        speaker = named;
        source = speech.source;
        outer = speaker.entity() != null && speaker.entity().person() ? speech : null;
      }
      speech.sure &= !unreal.holds(speech);
      speech.sure &= speech.content.stream().noneMatch(this::runsOn);
      result.add(attribution(speech, source, speaker));
      before = speech;
    }
    result.sort(Comparator.comparingInt(a -> a.content().get(0).start()));
    return nested(result);
  }

  /**
   * "Orr said that Pell had told her …. She added": whoever reports what another one said goes on.
   */
  private boolean isInner(Speech outer, Speech speech) {
    return outer.sentence == speech.sentence
        && speech.cue != null
        && outer.content.stream()
            .anyMatch(
                span ->
                    span.contains(items.span(speech.cue.first(), speech.cue.first()))
                        && span.contains(items.span(speech.source.first(), speech.source.first())));
  }

  private boolean runsOn(Span words) {
    int from = items.itemOf(tokens.from(words.start()));
    return Glosses.runsOn(items, from, items.itemOf(tokens.from(words.end() - 1)));
  }

  /** "17 had expected no change", "several held “…”", "would have let teachers decide". */
  private boolean isNobody(Speech speech) {
    int first = speech.source.first();
    String word = items.low(first);
    boolean alone = first == speech.source.last();
    boolean shown =
        speech.rule.equals("quoted-words") && word.matches("several|some|many|few|others");
    return word.equals("let") && !items.low(first + 1).equals("us")
        || alone && (shown || word.matches("\\d+") || NumberWords.value(word) > 1);
  }

  /** Of "Orr said that Pell warned …" both are given, and Pell's comes via Orr. */
  private static List<Attribution> nested(List<Attribution> all) {
    var result = new ArrayList<Attribution>();
    for (int i = 0; i < all.size(); i++) {
      Attribution each = all.get(i);
      String via = null;
      for (int k = i - 1; k >= 0 && k >= i - 6 && via == null && !each.cue().isEmpty(); k--) {
        Attribution outer = all.get(k);
        boolean within =
            outer.content().stream()
                .anyMatch(
                    span ->
                        span.contains(each.cue().get(0))
                            && !each.source().isEmpty()
                            && span.contains(each.source().get(0)));
        if (within && outer.speaker() != null && !outer.speaker().equals(each.speaker())) {
          via = outer.speaker();
        }
      }
      result.add(via == null ? each : each.via(via));
    }
    return result;
  }

  private int paragraph(Speech speech) {
    return items.sentences.get(speech.sentence).paragraph();
  }

  private Attribution attribution(Speech speech, NounPhrases.Phrase source, Speaker speaker) {
    Attribution.Type type = type(speech.content);
    Entity entity = speaker.entity();
    String title =
        entity != null && entity.title != null
            ? entity.title.in(tokens.text)
            : entity == null ? speaker.title() : null;
    TimeExpression day = saidOn.of(speech, source);
    boolean headline = type == Attribution.Type.INDIRECT && !stops(speech.sentence);
    boolean confident = speech.sure && speaker.sure() && source != null && !headline;
    return new Attribution(
        speech.content,
        speech.cue == null ? List.of() : List.of(items.span(speech.cue.first(), speech.cue.last())),
        source == null ? List.of() : List.of(words(source)),
        type,
        entity == null ? null : entity.name,
        speaker.kind(),
        title,
        null,
        Modalities.of(speech, items),
        day == null ? null : LocalDate.parse(day.date()),
        day == null ? null : day.rule(),
        confident,
        speech.rule + "/" + speaker.rule());
  }

  /** The words that name the source, without a long clause that tells more about it. */
  private Span words(NounPhrases.Phrase source) {
    Span whole = items.span(source.first(), source.last());
    boolean clause = source.last() > source.head() && items.clause(source.head() + 2);
    return clause && whole.length() > LONGEST_SOURCE
        ? items.span(source.first(), source.head())
        : whole;
  }

  /** Headlines end without a full stop; they shorten what is said, so a person looks at them. */
  private boolean stops(int sentence) {
    int last = items.sentences.get(sentence).to() - 1;
    return items.quote(last) || !items.letters(last);
  }

  private Attribution.Type type(List<Span> content) {
    int letters = 0;
    int inside = 0;
    for (Span span : content) {
      for (int i = tokens.from(span.start());
          i < tokens.size && tokens.start[i] < span.end();
          i++) {
        if (tokens.letters(i)) {
          int length = tokens.end[i] - tokens.start[i];
          letters += length;
          inside += quoted[i] ? length : 0;
        }
      }
    }
    return inside == 0
        ? Attribution.Type.INDIRECT
        : inside >= ALL_QUOTED * letters ? Attribution.Type.DIRECT : Attribution.Type.MIXED;
  }
}
