package jp.kanmin.office.cloud;

import java.util.Locale;
import java.util.stream.Stream;
import jp.kanmin.finding.Words;

/// How a body's core systems stand with the cloud.
public enum CloudState {
    SHARED(Words.of("自治体クラウド", "shared with other bodies")),
    SINGLE(Words.of("単独クラウド", "alone")),
    SHARED_PLANNED(Words.of("自治体クラウド予定", "to be shared")),
    SINGLE_PLANNED(Words.of("単独クラウド予定", "to be used alone")),
    STUDIED(Words.of("検討中", "under study")),
    NONE(Words.of("未実施", "none"));

    private final Words words;

    CloudState(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /// As registers write it: `shared-planned`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CloudState of(String code) {
        return Stream.of(values()).filter(state -> state.code().equals(code)).findFirst().orElseThrow();
    }

    /// Whether it is on the cloud already.
    public boolean isCloud() {
        return this == SHARED || this == SINGLE;
    }

    /// Whether it is on the cloud or will be.
    public boolean isCloudOrPlanned() {
        return isCloud() || this == SHARED_PLANNED || this == SINGLE_PLANNED;
    }
}
