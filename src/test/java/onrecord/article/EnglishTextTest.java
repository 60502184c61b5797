package onrecord.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"harbour-toll", "library-van", "phones-kesterly"})
  void ourArticlesAreEnglish(String name) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/onrecord/demo/" + name + ".txt")) {
      assertTrue(EnglishText.isEnglish(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }

  @Test
  void anArticleFullOfForeignNamesIsEnglish() {
    assertTrue(
        EnglishText.isEnglish(
            "Die Zeitung von Oberkessel and the Gazette de la Rive reported on Monday that the mayor"
                + " of Oberkessel, Jean-Luc de la Tour, had said “c’est la vie” when he was asked about"
                + " the vote, and that he would not step down."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Brückenmaut im Hafen bleibt bis zum Frühjahr, sagte die Bürgermeisterin am Montag. Der"
            + " Rat stimmte am Freitag nach einer langen Debatte mit 21 zu 14 Stimmen dafür.",
        "Le péage du pont restera en place jusqu’au printemps, a déclaré lundi la maire. Le conseil a"
            + " voté vendredi soir par 21 voix contre 14 après un débat de quatre heures.",
        "El peaje del puente seguirá hasta la primavera, dijo el lunes la alcaldesa. El consejo votó"
            + " el viernes por la noche por 21 votos contra 14 después de un debate de cuatro horas.",
        "Il pedaggio del ponte resterà fino alla primavera, ha detto lunedì la sindaca. Il consiglio"
            + " ha votato venerdì sera con 21 voti contro 14 dopo un dibattito di quattro ore.",
        "A portagem da ponte vai ficar até à primavera, disse na segunda-feira a presidente da câmara."
            + " O conselho votou na sexta-feira à noite por 21 votos contra 14.",
        "De tol op de havenbrug blijft tot het voorjaar, zei de burgemeester maandag. De raad stemde"
            + " vrijdagavond met 21 tegen 14 voor de verlenging na een debat van vier uur.",
        "Avgiften på bron blir kvar till våren, sade borgmästaren på måndagen. Fullmäktige röstade på"
            + " fredagskvällen med 21 mot 14 för en förlängning efter en debatt på fyra timmar.",
        "Opłata za most pozostanie do wiosny, powiedziała w poniedziałek burmistrz. Rada głosowała w"
            + " piątek wieczorem za przedłużeniem, po debacie, która trwała cztery godziny.",
        "Плата за проезд по мосту останется до весны, сказала в понедельник мэр города.",
        "港の橋の通行料は春まで続くと市長は月曜日に述べた。",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.",
        "Aldovar Verrell Brankov Sennet Tolland Feld Wroth Ansel Quist Holmquay Dorsk Iwell",
        "12 400 31 000 1968 4.2",
        ""
      })
  void otherTextsAreNot(String text) {
    assertFalse(EnglishText.isEnglish(text));
  }
}
