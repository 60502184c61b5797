package onrecord.statement;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs an engine over the article whose id is the first argument, or over that of a question or
 * those of a speaker or of a change of speakers with that id, one run at a time.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface EngineRun {
  /** Fields of its form that a person writes words into: who is sent away sees them again. */
  @Nonbinding
  String[] written() default {};
}
