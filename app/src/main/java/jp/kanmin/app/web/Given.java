package jp.kanmin.app.web;

import java.util.Objects;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Parts that are there only when the settings speak of them.
sealed interface Given extends Condition {

    /// Mail is sent.
    final class Mail implements Given {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata of) {
            return Given.settings(context).mail().isPresent();
        }
    }

    /// People may sign in with an identity provider.
    final class Oidc implements Given {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata of) {
            return Given.settings(context).oidc().isPresent();
        }
    }

    private static ServerSettings settings(ConditionContext context) {
        return Objects.requireNonNull(context.getBeanFactory()).getBean(ServerSettings.class);
    }
}
