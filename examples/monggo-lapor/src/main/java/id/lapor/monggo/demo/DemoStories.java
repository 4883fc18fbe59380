package id.lapor.monggo.demo;

/** Some reports of the demo city, each told from its first day on with the moves that people really make. */
interface DemoStories {

    void tell();
}
