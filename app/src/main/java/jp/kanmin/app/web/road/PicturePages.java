package jp.kanmin.app.web.road;

import java.util.Map;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.PictureService;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The pictures of a draft, for people of its body.
@Controller
public final class PicturePages {

    private final PictureService pictures;

    PicturePages(PictureService pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/office/pictures")
    Sent all(Person who, Site site) {
        var words = site.words();
        return Sent.of("road/pictures.jte", site,
                Ways.page(site, words.say("road.pictures"), words.say("road.pictures")),
                Map.of("pictures", pictures.of(who, who.body()), "folder", site.file(Ways.PICTURES + "/")));
    }

    @GetMapping("/office/pictures/{name:picture-[0-9a-f]+\\.(?:png|jpg)}")
    ResponseEntity<byte[]> picture(@PathVariable String name, Person who) {
        var type = name.endsWith(".png") ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG;
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(type)
                .body(pictures.read(who, who.body(), name).orElseThrow(() -> new NotHere(
                        Words.of("この画像はありません。", "There is no such picture."),
                        Words.of("画像の一覧から選び直してください。", "Choose again from the list of pictures."))));
    }
}
