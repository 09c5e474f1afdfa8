package jp.kanmin.app.publication.markdown;

import java.util.Optional;

/// Where pictures of a document come from.
@FunctionalInterface
public interface PictureShelf {

    /// The address of a picture on the page; empty where it cannot be shown and its words stand for it.
    Optional<String> find(String name);

    /// A document without a folder.
    static PictureShelf empty() {
        return _ -> Optional.empty();
    }
}
