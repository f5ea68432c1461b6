// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.opensearch.Version;
import org.opensearch.common.logging.LogConfigurator;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;
import org.skaryna.opensearch.plugin.SkarynaPlugin;

/**
 * An OpenSearch node from the class path, in a process of its own. Its arguments are settings:
 * {@code node.name=n0 path.home=/tmp/x ...}. It has our plugin, or the one of the property {@code
 * plugin}.
 */
final class ClassPathNode extends Node {
  private ClassPathNode(String name, Settings settings, List<PluginInfo> plugins) {
    super(
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> name),
        plugins,
        true);
  }

  public static void main(String[] arguments) throws Exception {
    LogConfigurator.registerErrorListener();
    Settings.Builder settings = Settings.builder();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      settings.put(argument.substring(0, equals), argument.substring(equals + 1));
    }
    Settings all = settings.build();
    List<PluginInfo> plugins = new ArrayList<>();
    plugins.add(plugin("netty", "org.opensearch.transport.Netty4ModulePlugin"));
    plugins.add(plugin("more", System.getProperty("plugin", SkarynaPlugin.class.getName())));
    ClassPathNode node = new ClassPathNode(all.get("node.name"), all, plugins);
    node.start();
    System.out.println("started");
    // Whoever started it keeps its input open; so it ends with them, however they end.
    Thread.ofPlatform().daemon().start(ClassPathNode::endWithStarter);
    new CountDownLatch(1).await();
  }

  private static void endWithStarter() {
    try {
      while (System.in.read() >= 0) {}
    } catch (java.io.IOException e) {
      // the same
    }
    Runtime.getRuntime().halt(0);
  }

  private static PluginInfo plugin(String name, String className) {
    return new PluginInfo(
        name,
        "from the class path",
        "NA",
        Version.CURRENT,
        "21",
        className,
        null,
        Collections.emptyList(),
        false);
  }
}
