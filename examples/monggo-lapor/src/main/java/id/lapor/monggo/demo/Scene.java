package id.lapor.monggo.demo;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** The photos of the demo reports, drawn on the spot: no picture of a real place or person is needed. */
enum Scene {
    HOLE(sketch -> {
        sketch.street(Sketch.DAY).wall(new Color(0xD9C7A3));
        sketch.hole(600, 640, 250, 95, new Color(0x2E2B29));
    }),
    FLOODED_HOLE(sketch -> {
        sketch.street(Sketch.OVERCAST).wall(new Color(0xB9AE97));
        sketch.hole(560, 660, 290, 105, new Color(0x2E2B29)).hole(560, 668, 235, 78, new Color(0x7C8C93));
        sketch.ripples(560, 668, 3).rain();
    }),
    GUTTER_CLEANED(sketch -> {
        sketch.street(Sketch.DAY).wall(new Color(0xC8B899));
        sketch.gutter(new Color(0x6F8894));
        sketch.cone(250, 690).cone(1010, 730);
    }),
    DARK_STREET(sketch -> {
        sketch.street(Sketch.NIGHT)
                .lamp(230, 1.0)
                .lamp(560, 0.72)
                .lamp(800, 0.52)
                .lamp(960, 0.38);
        sketch.moon(1010, 120);
    }),
    FLOOD(sketch -> {
        sketch.street(Sketch.OVERCAST).house(110, 330, new Color(0xC98F6B)).house(520, 300, new Color(0xA9B88F));
        sketch.house(900, 345, new Color(0xB59BB0))
                .water(520, new Color(0x8A7A5E))
                .rain();
    }),
    PARKING(sketch -> {
        sketch.street(Sketch.DAY).wall(new Color(0xBFA58A)).awning();
        for (int i = 0; i < 7; i++) {
            sketch.motorcycle(90 + i * 155, 545, i);
        }
    }),
    RUBBISH(sketch -> {
        sketch.street(Sketch.DAY).wall(new Color(0xB7A98C)).awning();
        sketch.rubbish(600, 690, 46);
    }),
    CLEAN_MARKET(sketch -> {
        sketch.street(Sketch.DAY).wall(new Color(0xB7A98C)).awning();
        sketch.ripples(420, 720, 2).ripples(820, 690, 2).bin(985, 560);
    }),
    FALLEN_TREE(sketch -> {
        sketch.street(Sketch.OVERCAST).wall(new Color(0xA8A294));
        sketch.fallenTree().rain();
    }),
    CLEARED_ROAD(sketch -> {
        sketch.street(Sketch.DAY).wall(new Color(0xA8A294));
        sketch.logs(1000, 560).cone(840, 640).cone(905, 700);
    }),
    OILY_RIVER(sketch -> {
        sketch.street(Sketch.NIGHT).wall(new Color(0x554C44)).water(430, new Color(0x27323B));
        sketch.pipe(840, 380).oil(700, 640);
    });

    private final Consumer<Sketch> plan;

    Scene(Consumer<Sketch> plan) {
        this.plan = plan;
    }

    /** The picture as a file that a phone could have sent. */
    byte[] png() {
        Sketch sketch = new Sketch(name().hashCode());
        plan.accept(sketch);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(sketch.finish(), "png", bytes)) {
                throw new IllegalStateException("Every Java platform with java.desktop writes PNG");
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("Writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }
}
