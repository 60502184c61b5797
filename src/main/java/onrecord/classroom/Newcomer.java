package onrecord.classroom;

import onrecord.system.Token;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What a newcomer without an account types.
 *
 * @param code typed once more, where the one in the address was wrong; else null
 * @param resume the secret of the personal link to be, made with the page: the same form sent twice
 *     finds the person it made the first time
 */
record Newcomer(
    @RestForm String code,
    @RestForm String nickname,
    @RestForm String resume,
    @RestForm String username,
    @RestForm String name,
    @RestForm String password,
    @RestForm String zone) {
  static Newcomer unknown() {
    return new Newcomer(null, "", Token.make().secret(), "", "", "", "");
  }

  String codeOr(String address) {
    return code == null ? address : code;
  }

  Newcomer withLink() {
    boolean good = resume != null && resume.matches("[\\w-]{32}");
    return good
        ? this
        : new Newcomer(code, nickname, Token.make().secret(), username, name, password, zone);
  }
}
