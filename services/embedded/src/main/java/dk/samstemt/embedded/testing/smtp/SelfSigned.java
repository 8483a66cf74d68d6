package dk.samstemt.embedded.testing.smtp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate nobody has reason to trust: made on the spot by the JDK's keytool, and signed by itself. */
public final class SelfSigned {

    private SelfSigned() {
    }

    /** Makes a key with its certificate for a host name in a folder that exists. */
    public static SSLContext context(Path folder, String host) throws IOException, GeneralSecurityException, InterruptedException {
        String password = UUID.randomUUID().toString();
        Path store = folder.resolve("self-signed.p12");
        keytool("-genkeypair", "-alias", "server", "-keyalg", "EC", "-storetype", "PKCS12", "-dname", "CN=" + host, "-ext", "SAN=dns:" + host,
                "-keystore", store.toString(), "-storepass", password);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, password.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, password.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 0) {
            throw new IOException("keytool could not make a certificate");
        }
    }
}
