package onrecord.question;

import jakarta.persistence.Embeddable;

/** One option, with why it is wrong or right. */
@Embeddable
public record Choice(String text, boolean correct, String why) {}
