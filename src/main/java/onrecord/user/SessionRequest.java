package onrecord.user;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import onrecord.system.Token;

/** The cookie's token, to be exchanged for a person. */
class SessionRequest extends BaseAuthenticationRequest {
  final Token token;

  SessionRequest(Token token) {
    this.token = token;
  }
}
