package onrecord.browser;

import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.user.User;

/**
 * Where tests of the desk begin: Noor is signed in and has the sample article on the harbour toll,
 * with its drafts.
 *
 * @param id of the article
 */
record Drafted(User noor, String session, long id) {
  /** In an emptied database. */
  static Drafted from(Fixtures fixtures) {
    Chromium.required();
    fixtures.reset();
    User noor = fixtures.noor();
    var drafted = new Drafted(noor, fixtures.session(noor), fixtures.harbour(noor).id);
    drafted.browsing().post(drafted.article() + "/drafts").then().statusCode(303);
    return drafted;
  }

  Browsing browsing() {
    return new Browsing(session);
  }

  String article() {
    return "/articles/" + id;
  }

  String desk() {
    return article() + "/questions";
  }
}
