package id.lapor.monggo.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Wrong credentials at the API are a problem like any other there, not a page. */
class ApiSignIn implements AuthenticationEntryPoint {

    private static final String PROBLEM = """
            {"type":"urn:lapor:problem:unauthorized","title":"Unauthorized","status":401,"code":"UNAUTHORIZED",\
            "detail":"Nama pengguna atau kata sandi tidak cocok.",\
            "sentences":{"id":"Nama pengguna atau kata sandi tidak cocok.","en":"User name or password do not match."}}""";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException denied)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"lapor\"");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(PROBLEM);
    }
}
