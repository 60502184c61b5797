package onrecord.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JoinCodeTest {
  @Test
  void aCodeIsFourLettersWithoutLookAlikesAndFourDigits() {
    var codes = Stream.generate(JoinCode::make).limit(2000).collect(Collectors.toSet());
    assertTrue(codes.size() > 1990, "codes repeat: " + codes.size());
    for (String code : codes) {
      assertTrue(code.matches("[BCDFGHJKMNPRSTVWXYZ]{4}-[0-9]{4}"), code);
    }
  }

  @Test
  void itsDigitsAreThoseOfEveryKeyboard() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("fa-IR"));
      assertTrue(JoinCode.make().matches(".{4}-[0-9]{4}"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void caseDashesAndSpacesDoNotMatter() {
    for (String typed :
        new String[] {"KEST-4718", "kest4718", " Kest 4718 ", "kest–4718", "K-E-S-T-4-7-1-8"}) {
      assertEquals("KEST-4718", JoinCode.spelt(typed));
    }
  }

  @Test
  void whatIsNoCodeStaysNone() {
    assertEquals("", JoinCode.spelt(null));
    assertEquals("", JoinCode.spelt(" - "));
    assertEquals("KEST", JoinCode.spelt("kest"));
  }
}
