package jp.kanmin.app.web;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import jp.kanmin.app.service.post.Carrier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Mail, as far as the settings name a server for it.
@Configuration(proxyBeanMethods = false)
class Mail {

    private static final String MILLIS = "10000";
    private static final int TLS_PORT = 465;

    @Bean
    @Conditional(Given.Mail.class)
    Carrier carrier(ServerSettings settings) {
        return carrier(settings.mail().orElseThrow());
    }

    /// Sends by SMTP.
    static Carrier carrier(MailSettings settings) {
        return new Smtp(settings, sender(settings));
    }

    private static JavaMailSenderImpl sender(MailSettings settings) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        settings.user().ifPresent(sender::setUsername);
        settings.password().ifPresent(sender::setPassword);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", MILLIS);
        properties.setProperty("mail.smtp.timeout", MILLIS);
        properties.setProperty("mail.smtp.writetimeout", MILLIS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (settings.tls()) {
            boolean isAtOnce = settings.port() == TLS_PORT;
            properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(isAtOnce));
            properties.setProperty("mail.smtp.starttls.required", Boolean.toString(!isAtOnce));
        }
        return sender;
    }

    private record Smtp(MailSettings settings, JavaMailSenderImpl sender) implements Carrier {

        @Override
        public URI site() {
            return URI.create(settings.site().toString().replaceAll("/+$", ""));
        }

        @Override
        public void carry(String id, String receiver, String subject, String words) {
            try {
                var message = sender.createMimeMessage();
                var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
                helper.setFrom(settings.from());
                helper.setTo(receiver);
                helper.setSubject(subject);
                helper.setText(words, false);
                message.setHeader("Message-ID",
                        "<" + id + settings.from().substring(settings.from().indexOf('@'))
                                + ">");
                message.setHeader("Auto-Submitted", "auto-generated");
                sender.send(message);
            } catch (AddressException | MailParseException e) {
                throw new Undeliverable(e);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            } catch (MailSendException e) {
                if (isRefused(e)) {
                    throw new Undeliverable(e);
                }
                throw e;
            }
        }

        /// True when the mail server has refused the address itself and for good, and not the mail for now.
        private static boolean isRefused(MailSendException e) {
            return Stream.of(e.getMessageExceptions())
                    .anyMatch(cause -> cause instanceof SendFailedException failed
                            && failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0
                            && !isTemporary(failed));
        }

        private static boolean isTemporary(SendFailedException failed) {
            for (@Nullable
            Exception next = failed; next instanceof MessagingException one; next = one.getNextException()) {
                if (String.valueOf(one.getMessage()).strip().matches("(?s)4[0-9]{2}[ -].*")) {
                    return true;
                }
            }
            return false;
        }
    }
}
