import java.nio.file.Path;
import java.util.List;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * One OpenSearch node on the loopback, for tests: SearchNode FOLDER PORT [TRANSPORT OTHERS], the latter with commas between. Says
 * "listening on PORT" when it can be asked (0 takes a free one), and ends with its standard input, so that none outlives whoever started it.
 * With the ports by which nodes know each other, its own and all of them, they form a cluster.
 */
public final class SearchNode extends Node {
    private SearchNode(Environment environment) {
        super(environment, List.of(Netty4Plugin.class, CommonAnalysisPlugin.class, PainlessPlugin.class), false);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        boolean isAlone = arguments.length < 4;
        String transport = isAlone ? "0" : arguments[2];
        List<String> all = isAlone ? List.of() : List.of(arguments[3].split(","));
        Settings.Builder builder = Settings.builder()
            .put("path.home", folder)
            .put("path.data", folder.resolve("data"))
            .put("cluster.name", "verbatim-tests")
            .put("node.name", transport)
            .put("network.host", "127.0.0.1")
            .put("http.port", arguments[1])
            .put("transport.port", transport)
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            // A test machine's disk may be nearly full.
            .put("cluster.routing.allocation.disk.threshold_enabled", false);
        if (isAlone) {
            builder.put("discovery.type", "single-node");
        } else {
            builder.putList("discovery.seed_hosts", all.stream().map(port -> "127.0.0.1:" + port).toList());
            builder.putList("cluster.initial_cluster_manager_nodes", all);
        }
        Settings settings = builder.build();
        Node node = new SearchNode(new Environment(settings, folder.resolve("config")));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                node.close();
            } catch (java.io.IOException error) {
                error.printStackTrace();
            }
        }));
        node.start();
        int port = node.injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress().getPort();
        System.out.println("listening on " + port);
        while (System.in.read() >= 0) {
            // Nobody is to say anything.
        }
        System.exit(0);
    }
}
