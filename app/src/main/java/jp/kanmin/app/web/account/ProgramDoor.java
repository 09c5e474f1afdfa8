package jp.kanmin.app.web.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.kanmin.app.service.account.ProgramService;
import jp.kanmin.app.service.account.ProgramService.Scope;
import jp.kanmin.app.web.page.JsonFault;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets programs in by `Authorization: Bearer SECRET`, to the reports and to nothing else. After some wrong secrets in a
/// row nobody comes in from there for a while.
public final class ProgramDoor extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final Pattern REPORT = Pattern.compile("/office/reports/[0-9]{4}Q[1-4]\\.(?:json|csv)");
    private static final int PATIENCE = 5;
    private static final Duration LOCKED = Duration.ofMinutes(15);
    private static final int MOST = 10_000;

    private static final Words NO_TOKEN = Words.of("トークンが違うか、取り消されています。",
            "The token is wrong or was revoked.");
    private static final Words NEW_TOKEN = Words.of("計画を担当する部署に、新しいトークンを発行してもらってください。",
            "Ask the planning section for a new token.");

    private final ProgramService programs;
    private final Clock clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>();

    public ProgramDoor(ProgramService programs, Clock clock) {
        this.programs = programs;
        this.clock = clock;
    }

    /// Wrong secrets in a row, from one address.
    private record Tries(int count, Instant until) {}

    /// Whether somebody comes as a program.
    public static boolean isForPrograms(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(BEARER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var from = Optional.ofNullable(request.getRemoteAddr()).orElse("");
        if (isLocked(from)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(LOCKED.toSeconds()));
            refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "KD-API-WAIT",
                    Words.of("間違ったトークンが続いたため、しばらく受け付けません。", "There were too many wrong tokens."),
                    Words.of("15分待ってから、正しいトークンで送ってください。", "Wait 15 minutes, then send the right token."));
            return;
        }
        var header = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION)).orElse("");
        var arrived = programs.arrive(header.substring(Math.min(BEARER.length(), header.length())).strip());
        count(from, arrived.isPresent());
        if (arrived.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            refuse(request, response, HttpStatus.UNAUTHORIZED, "KD-API-TOKEN", NO_TOKEN, NEW_TOKEN);
        } else if (!isWithin(arrived.get().scope(), request)) {
            refuse(request, response, HttpStatus.FORBIDDEN, "KD-API-SCOPE",
                    Words.of("このトークンでは、できない操作です。", "The token does not allow this."),
                    Words.of("トークンの範囲と送り先を確かめてください。", "Check the scope of the token, and the address."));
        } else {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(SignedIn.by(arrived.get().person().id(), SignedIn.PORTAL));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        }
    }

    private static boolean isWithin(Scope scope, HttpServletRequest request) {
        boolean isReading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return REPORT.matcher(Kept.path(request)).matches()
                && (isReading || (scope == Scope.REPORTS && request.getMethod().equals("POST")));
    }

    private boolean isLocked(String from) {
        synchronized (tries) {
            return Optional.ofNullable(tries.get(from)).filter(known -> known.until.isAfter(clock.instant()))
                    .isPresent();
        }
    }

    private void count(String from, boolean isRight) {
        synchronized (tries) {
            int wrong = isRight ? 0 : Optional.ofNullable(tries.remove(from)).map(Tries::count).orElse(0) + 1;
            if (isRight) {
                tries.remove(from);
            } else {
                boolean isEnough = wrong >= PATIENCE;
                tries.put(from, new Tries(isEnough ? 0 : wrong,
                        isEnough ? clock.instant().plus(LOCKED) : Instant.EPOCH));
            }
            if (tries.size() > MOST) {
                tries.remove(tries.keySet().iterator().next());
            }
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status,
            String rule, Words what, Words remedy) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(JsonFault.of(rule, what, remedy,
                "en".equals(request.getParameter("lang")) ? Language.EN : Language.JA));
    }
}
