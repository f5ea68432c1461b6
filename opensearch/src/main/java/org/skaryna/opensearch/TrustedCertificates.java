// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Trusts the certificates of a PEM file, such as those of a cluster's own authority. */
public final class TrustedCertificates {
  private TrustedCertificates() {}

  /**
   * What to speak TLS by.
   *
   * @throws IllegalArgumentException naming the file when it holds no certificate
   */
  public static SSLContext of(Path pem) {
    try (InputStream file = Files.newInputStream(pem)) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
        trusted.setCertificateEntry("trusted" + trusted.size(), one);
      }
      if (trusted.size() == 0) {
        throw noCertificates(pem, "it holds none");
      }
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      SSLContext tls = SSLContext.getInstance("TLS");
      tls.init(null, managers.getTrustManagers(), null);
      return tls;
    } catch (NoSuchFileException e) {
      throw noCertificates(pem, "there is no such file");
    } catch (AccessDeniedException e) {
      throw noCertificates(pem, "there is no permission to read it");
    } catch (IOException | GeneralSecurityException e) {
      throw noCertificates(pem, String.valueOf(e.getMessage()));
    }
  }

  private static IllegalArgumentException noCertificates(Path pem, String why) {
    return new IllegalArgumentException(
        "%s: expected a file of certificates in PEM (-----BEGIN CERTIFICATE-----), but %s"
            .formatted(pem, why));
  }
}
