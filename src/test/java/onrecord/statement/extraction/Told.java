package onrecord.statement.extraction;

import java.util.List;

/** An invented article and its headline, read as far as a story line needs it. */
final class Told {
  final Items items;
  final Register register;
  final FullNames names;
  final Headline headline;
  final HeadlinePhrases phrases;

  Told(String headline, String text) {
    Tokens tokens = Tokens.of(text, Layout.paragraphs(text));
    List<Quotation> quotations = QuotationFinder.find(tokens);
    this.items = new Items(tokens, quotations);
    this.register = new Register(tokens, NameFinder.find(tokens, quotations));
    this.names = new FullNames(register, tokens, 0);
    this.headline = new Headline(headline, items, 0, names);
    this.phrases = new HeadlinePhrases(this.headline);
  }

  Issues issues() {
    return new Issues(headline, phrases, items, items.sentences);
  }

  Campaigns campaigns() {
    return new Campaigns(headline, phrases, candidates());
  }

  Candidates candidates() {
    return new Candidates(items.tokens, register);
  }

  String deed() {
    return new Deeds(headline, phrases).line();
  }

  Remarks remarks() {
    return new Remarks(headline, phrases);
  }

  Entity entity(String name) {
    for (Entity entity : register.all()) {
      if (entity.name.equals(name)) {
        return entity;
      }
    }
    throw new AssertionError(name + " is not named");
  }
}
