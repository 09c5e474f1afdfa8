import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Mergers;

/// How do I find a public body by its code or its name?
void main() {
    Bodies.find("182079").ifPresent(body -> IO.println(told(body)));
    Bodies.find("18207").ifPresent(body -> IO.println("5けたでも: " + told(body)));
    IO.println("府中市は %d つ: %s".formatted(Bodies.named("府中市").size(),
            Bodies.named("府中市").stream().map(Body::fullName).toList()));
    IO.println("昔のコード 013391 は今の " + Mergers.now("013391").stream().map(Body::fullName).toList());
    IO.println("団体の数: " + Bodies.all().size());
}

String told(Body body) {
    return "%s %s（%s）".formatted(body.code(), body.fullName(), body.kana());
}
